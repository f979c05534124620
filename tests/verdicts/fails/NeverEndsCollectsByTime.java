// Rule: where garbage is collected by time, who waits for some waits for a time.
//RUNTIME_OPTIONS -XX:+UseG1GC -XX:G1PeriodicGCInterval=3000
//LIMIT 500ms
import java.lang.ref.*;

void main() throws Exception {
    var queue = new ReferenceQueue<Object>();
    var weak = new WeakReference<Object>(new Object(), queue);
    queue.remove();
    IO.println("collected");
}

// Never ends:
//   main WAITING
