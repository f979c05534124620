/// Of what one thread asks for, what it asks for first and for no later comes first, one worker being there.
void main() {
  var pool = Executors.newScheduledThreadPool(1);
  pool.schedule(() -> IO.println("soon"), 1, TimeUnit.MILLISECONDS);
  pool.schedule(() -> IO.println("as soon"), 1, TimeUnit.MILLISECONDS);
  pool.schedule(() -> IO.println("later"), 5, TimeUnit.MILLISECONDS);
  pool.shutdown();
}

// Reachable:
//   soon\nas soon\nlater
