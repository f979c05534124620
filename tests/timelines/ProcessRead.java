void main() throws Exception {
    var process = new ProcessBuilder("sh", "-c", "sleep 0.5; echo told").start();
    IO.println(process.inputReader().readLine()); // to read on to the end would be a second wait
}
