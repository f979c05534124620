// Rule: rings of links, closed folders and paths too long for a path are
// removed like other files.
//NEEDS os=linux, command=sh
void main() throws Exception {
    var script = """
        ln -s . ring; ln -s / root; mkdir closed; touch closed/file
        chmod 000 closed; mkfifo pipe; i=0
        while [ $i -lt 1200 ]; do mkdir deeper; cd deeper; i=$((i+1)); done
        echo at the end
        """;
    new ProcessBuilder("sh", "-c", script).inheritIO().start().waitFor();
}

// Output:
//   at the end
