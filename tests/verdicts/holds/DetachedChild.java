// Rule: a detached child that holds the output is waited for up to the limit, then killed.
//NEEDS os=linux, command=setsid
//LIMIT 2s
void main() throws Exception {
    new ProcessBuilder("setsid", "sleep", "300").inheritIO().start();
    IO.println("parent ends");
}

// Output:
//   parent ends
