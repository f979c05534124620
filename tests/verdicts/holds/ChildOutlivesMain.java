// Rule: what a child writes after its JVM has ended is output of the run, each time.
//BREAK echo late => echo never
//NEEDS os=linux, command=sh, command=sleep
void main() throws Exception {
    new ProcessBuilder("sh", "-c", "sleep 0.5; echo late").inheritIO().start();
    IO.println("main ends");
}

// Outcomes of 5 runs:
//   main ends\nlate | required  | it holds the output open
//   *               | forbidden | no run is over before
