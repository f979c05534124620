// Rule: a request to which the program gave a time waits for it, though only the client knows.
//LIMIT 4s
import java.net.http.*;
import java.time.Duration;

void main() throws Exception {
    var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var where = URI.create("http://localhost:" + server.getLocalPort());
    var request = HttpRequest.newBuilder(where).timeout(Duration.ofSeconds(20)).build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
}

// Never ends:
//   main WAITING
