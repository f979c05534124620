//EXPLORE

void main() {
    var named = Thread.ofPlatform().name("ann").unstarted(() -> IO.println("ann"));
    var plain = Thread.ofPlatform().daemon(false).unstarted(() -> IO.println("plain"));
    named.start();
    plain.start();
    var begun = Thread.ofPlatform().start(() -> IO.println("begun"));
}
