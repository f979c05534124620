// Rule: who waits for a connection for a time only is done when it has passed.
//LIMIT 500ms
void main() throws IOException {
    try (var server = new ServerSocket(0)) {
        server.setSoTimeout(3000);
        server.accept();
    } catch (SocketTimeoutException e) {
        IO.println("nobody came");
    }
}

// Never ends:
