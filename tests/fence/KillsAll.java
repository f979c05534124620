//NEEDS os=linux, command=sh
/// Who kills all that it can reach, kills itself.

void main() throws Exception {
    new ProcessBuilder("sh", "-c", "kill -9 -1").start().waitFor();
    Thread.sleep(5000);
    IO.println("still here");
}

// Exit: 137
