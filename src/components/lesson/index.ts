import Quiz from './Quiz.astro'
import Article from './Article.astro'
import Belief from './Belief.astro'
import Challenge from './Challenge.astro'
import Claim from './Claim.astro'
import Corrected from './Corrected.astro'
import Credits from './Credits.astro'
import Experiment from './Experiment.astro'
import Facilitator from './Facilitator.astro'
import Fact from './Fact.astro'
import FieldNotes from './FieldNotes.astro'
import Fix from './Fix.astro'
import Fixes from './Fixes.astro'
import Given from './Given.astro'
import Incident from './Incident.astro'
import Monday from './Monday.astro'
import Prediction from './Prediction.astro'
import Reason from './Reason.astro'
import Result from './Result.astro'
import Task from './Task.astro'
import Term from './Term.astro'
import ThenAndNow from './ThenAndNow.astro'
import ThenNow from './ThenNow.astro'
import TrueWhen from './TrueWhen.astro'

/** What a lesson may use. The page hands these to MDX, so lessons have no imports. */
export const components = {
  Article,
  Belief,
  Challenge,
  Claim,
  Corrected,
  Credits,
  Experiment,
  Facilitator,
  Fact,
  FieldNotes,
  Fix,
  Fixes,
  Given,
  Incident,
  Monday,
  Prediction,
  Quiz,
  Reason,
  Result,
  Task,
  Term,
  ThenAndNow,
  ThenNow,
  TrueWhen,
}
