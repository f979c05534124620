// Rule: a detached child with an empty environment that holds the output
// open is killed at the limit.
//NEEDS os=linux, command=setsid, command=env
//LIMIT 2s
void main() throws Exception {
    new ProcessBuilder("setsid", "env", "-i", "sleep", "300")
        .inheritIO().start();
    Thread.sleep(300);
    IO.println("parent ends");
}

// Output:
//   parent ends
