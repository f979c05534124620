// Rule: descendants that left their parents are counted too.
//NEEDS os=linux, command=sh, command=sleep
void main() throws Exception {
    for (int i = 0; i < 250; i++)
        new ProcessBuilder("sh", "-c", "sleep 20 &").start();
    Thread.sleep(5_000);
    IO.println("all started");
}

// Output:
//   all started
