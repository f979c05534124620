// Rule: a table's run may kill its own JVM.
//NEEDS os=linux, command=kill
void main() throws Exception {
    var me = String.valueOf(ProcessHandle.current().pid());
    IO.println("now");
    new ProcessBuilder("kill", "-9", me).start();
    Thread.sleep(5_000);
}

// Outcomes of 3 runs:
//   now, Exit 137 | required
