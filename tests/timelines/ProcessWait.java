void main() throws Exception {
    IO.println(new ProcessBuilder("sleep", "0.05").start().waitFor());
}
