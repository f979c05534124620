// Rule: a request without a time never ends if nobody answers; the client's idle workers only end.
//LIMIT 4s
import java.net.http.*;

void main() throws Exception {
    var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var where = URI.create("http://localhost:" + server.getLocalPort());
    var request = HttpRequest.newBuilder(where).build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
}

// Never ends:
//   main WAITING
