/** The engine's commands: they read and write files, print a short table for people, and say in one line what is wrong. */
@NullMarked
package org.commended.engine.cli;

import org.jspecify.annotations.NullMarked;
