package org.commended.programme.web.edition;

/**
 * A line of the task list.
 *
 * @param room the last word of its address
 * @param state its words stand under {@code programme.task.state.} and this; {@code none}, {@code some} or {@code look}
 * @param count what the words count
 * @param wrong how many things look wrong on its pages
 */
public record Task(String room, String state, int count, int wrong) {

    static Task of(String room, int count, int wrong) {
        return new Task(room, count == 0 ? "none" : "some", count, wrong);
    }
}
