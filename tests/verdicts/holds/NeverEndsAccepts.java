// Rule: who waits for a connection waits for ever.
//LIMIT 500ms
void main() throws IOException {
    try (var server = new ServerSocket(0)) {
        server.accept();
    }
}

// Never ends:
//   main RUNNABLE
