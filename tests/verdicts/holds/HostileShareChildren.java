// Rule: a child process that a run left is not the next one's.
//NEEDS os=linux, command=sleep
//LIMIT 1s
void main() throws Exception {
    IO.println(ProcessHandle.current().children().count());
    new ProcessBuilder("sleep", "30").inheritIO().start();
}

// Outcomes of 4 runs:
//   0 | required
