// Rule: //RUNTIME_OPTIONS reach shared JVMs too.
//RUNTIME_OPTIONS -Dspeed=slow
void main() {
    IO.println(System.getProperty("speed"));
}

// Outcomes of 5 runs:
//   slow | required
