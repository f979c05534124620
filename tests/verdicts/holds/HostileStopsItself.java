// Rule: a stopped process is still running at its limit.
//NEEDS os=linux, command=kill
//LIMIT 1s
void main() throws Exception {
    var me = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("kill", "-STOP", me).start().waitFor();
}

// Never ends:
