// Rule: so does who reads what it says.
//NEEDS command=sh, command=sleep
//LIMIT 500ms
void main() throws Exception {
    var child = new ProcessBuilder("sh", "-c", "sleep 3; echo done").start();
    IO.println(new String(child.getInputStream().readAllBytes()));
}

// Never ends:
