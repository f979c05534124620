void main() throws Exception {
    IO.println(new ProcessBuilder("sleep", "0.5").start().waitFor());
}
