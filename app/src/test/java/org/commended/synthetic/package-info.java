/** Seasons of any size for tests and measurements, made of plain words by a seed; nobody could take them for real. */
package org.commended.synthetic;
