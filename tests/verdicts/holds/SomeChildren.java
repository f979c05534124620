// Rule: fewer than 200 descendants are only a program.
//NEEDS os=linux, command=sleep
void main() throws Exception {
    var all = new ArrayList<Process>();
    for (int i = 0; i < 20; i++)
        all.add(new ProcessBuilder("sleep", "0.1").start());
    for (var p : all) p.waitFor();
    IO.println("all ended");
}

// Output:
//   all ended
