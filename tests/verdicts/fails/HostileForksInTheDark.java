// Rule: descendants that left their parents are counted too.
//LIMIT 30s
//NEEDS os=linux, command=sh, command=sleep
void main() throws Exception {
    for (int i = 0; i < 250; i++)
        new ProcessBuilder("sh", "-c", "sleep 60 &").start();
    Thread.sleep(5_000);
    IO.println("all started");
}

// Output:
//   all started
