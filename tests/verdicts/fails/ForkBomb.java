// Rule: more than 200 descendants end the run.
//LIMIT 30s
//NEEDS os=linux, command=sleep
void main() throws Exception {
    for (int i = 0; i < 250; i++)
        new ProcessBuilder("sleep", "60").start();
    Thread.sleep(5_000);
    IO.println("all started");
}

// Output:
//   all started
