// Rule: more than 200 descendants end the run.
//NEEDS os=linux, command=sleep
void main() throws Exception {
    for (int i = 0; i < 250; i++)
        new ProcessBuilder("sleep", "20").start();
    Thread.sleep(5_000);
    IO.println("all started");
}

// Output:
//   all started
