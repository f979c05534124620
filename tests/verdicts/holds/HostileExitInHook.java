// Rule: exit within a hook waits for itself.
//LIMIT 1s
void main() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.exit(1)));
}

// Never ends:
