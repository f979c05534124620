/// A linked list that is published by a race, node by node.

static class Node {
    int v;
    Node next;

    Node(int v, Node next) {
        this.v = v;
        this.next = next;
    }
}

Node head;

void main() {
    new Thread(() -> head = new Node(1, new Node(2, null))).start();
    Node node = head;
    while (node != null) {
        IO.println(node.v);
        node = node.next;
    }
}

// Races:
//   head: 16, 17
//   next: 9, 20
//   v: 8, 19
