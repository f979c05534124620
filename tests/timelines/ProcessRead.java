void main() throws Exception {
    var process = new ProcessBuilder("sh", "-c", "sleep 0.5; echo told").start();
    IO.println(new String(process.getInputStream().readAllBytes()).strip());
}
