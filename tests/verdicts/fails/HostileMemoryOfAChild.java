// Rule: what a program's processes take of memory is bounded, too, not only what its JVM takes.
//NEEDS os=linux, command=sh, command=head, command=tail
//LIMIT 10m

void main() throws Exception {
    var eater = new ProcessBuilder("sh", "-c", "head -c 4G /dev/zero | tail -n 1 | sleep 600").start();
    IO.println(eater.waitFor());
}

// Output:
//   0
