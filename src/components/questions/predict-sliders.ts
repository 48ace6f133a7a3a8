import { linePath } from './predict-line.ts'

/** Draws the reader’s line through the sliders. */
export function drawLine(form: HTMLFormElement): void {
  const { min, max } = form.querySelector<HTMLElement>('.predict')!.dataset
  const values = [...form.querySelectorAll<HTMLInputElement>('.predict input')]
  form.querySelector('.predict .drawn')!.setAttribute(
    'd',
    linePath(
      values.map(({ value }) => Number(value)),
      Number(min),
      Number(max),
    ),
  )
}
