// Rule: any thread may exit, while main waits.
void main() throws Exception {
    new Thread(() -> System.exit(5)).start();
    Thread.sleep(60_000);
}

// Exit: 5
