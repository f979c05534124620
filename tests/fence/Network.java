//NEEDS os=linux
/// There is a loopback of one's own, and nothing else.

void main() throws IOException {
    IO.println(NetworkInterface.networkInterfaces().map(NetworkInterface::getName).toList());
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
        IO.println(client.isConnected());
    }
    try (var outside = new Socket()) {
        outside.connect(new InetSocketAddress("192.0.2.1", 80), 1000);
        IO.println("connected");
    } catch (IOException e) {
        IO.println(e.getMessage());
    }
}

// Output:
//   [lo]
//   true
//   Network is unreachable
