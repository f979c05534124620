//RUNTIME_OPTIONS -XX:+PrintCommandLineFlags
// Rule: what the JVM itself prints before main is output of the run, in a table too.
void main() {
    IO.println("only this");
}

// Outcomes of 3 runs:
//   only this | acceptable
