///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: what the JDK itself looks after by time, such as idle connections, ends nothing.
//LIMIT 700ms
import java.net.*;

void main() throws IOException {
    var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    com.sun.net.httpserver.HttpServer.create(at, 0).start();
}

// Never ends:
