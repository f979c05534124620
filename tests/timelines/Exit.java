void main() throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> IO.println("hook"), "hook"));
    IO.println("before");
    System.exit(3);
}
