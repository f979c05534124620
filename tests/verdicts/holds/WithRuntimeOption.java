// Rule: //RUNTIME_OPTIONS reach the JVM of the run.
//RUNTIME_OPTIONS -Dspeed=slow "-Dplace=far away"
void main() {
    IO.println(System.getProperty("speed"));
    IO.println(System.getProperty("place"));
}

// Output:
//   slow
//   far away
