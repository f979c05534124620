// Rule: who waits for a packet without a time waits for ever.
//LIMIT 500ms
void main() throws IOException {
    try (var socket = new DatagramSocket()) {
        socket.receive(new DatagramPacket(new byte[1], 1));
    }
}

// Never ends:
//   main RUNNABLE
