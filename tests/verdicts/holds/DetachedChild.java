// Rule: a run ends with its JVM; a detached child is killed, not awaited.
//NEEDS os=linux, command=setsid
//LIMIT 5s
void main() throws Exception {
    new ProcessBuilder("setsid", "sleep", "300").inheritIO().start();
    IO.println("parent ends");
}

// Output:
//   parent ends
