// Rule: a detached grandchild that holds nothing of the run is killed too.
//NEEDS os=linux, command=setsid, command=env
void main() throws Exception {
    new ProcessBuilder("sh", "-c",
        "setsid env -i sh -c 'sleep 271 & sleep 272' </dev/null >/dev/null 2>&1 &")
        .start().waitFor();
    IO.println("parent ends");
}

// Output:
//   parent ends
