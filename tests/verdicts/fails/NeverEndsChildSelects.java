// Rule: a child process that selects nothing for a time sleeps.
//NEEDS os=linux, command=perl
//LIMIT 500ms
void main() throws Exception {
    new ProcessBuilder("perl", "-e", "select(undef, undef, undef, 4)").start().waitFor();
}

// Never ends:
