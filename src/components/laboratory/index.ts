// Every element of a simulation's page in the laboratory in one module.
import '../sim-lab.ts'
import './lab-bench.ts'
