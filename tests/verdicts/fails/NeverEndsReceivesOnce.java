// Rule: so is who waits for a packet.
//LIMIT 500ms
void main() throws IOException {
    try (var socket = new DatagramSocket()) {
        socket.setSoTimeout(3000);
        socket.receive(new DatagramPacket(new byte[1], 1));
    } catch (SocketTimeoutException e) {
        IO.println("nothing came");
    }
}

// Never ends:
