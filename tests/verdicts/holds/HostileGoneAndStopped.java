// Rule: of a JVM that is asked for its threads and never answers no file stays behind. Its folder
// being gone, it is asked in the system's temporary one.
//LIMIT 4s
//NEEDS os=linux, command=sh, command=sleep
void main() throws Exception {
    var me = String.valueOf(ProcessHandle.current().pid());
    IO.println(me);
    var script = "(sleep 0.5; rmdir \"$PWD\"; kill -STOP $0) &";
    new ProcessBuilder("sh", "-c", script, me).start().waitFor();
    Thread.sleep(60_000);
}

// Output:
//   {pid:int}
// Never ends:
