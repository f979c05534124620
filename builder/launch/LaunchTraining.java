package launch;

import java.util.ArrayList;

/// What the child's AOT cache is trained with: the usual small things a program does.
class LaunchTraining {
  void main() throws Exception {
    var seen = new int[1];
    var thread = new Thread(() -> seen[0] = 7 * 7 + 27);
    thread.start();
    thread.join();
    IO.println("thread " + seen[0]);
    var parts = new ArrayList<String>();
    for (int i = 0; i < 3; i++) parts.add(String.valueOf(i + 4));
    IO.println(String.join("-", parts));
  }
}
