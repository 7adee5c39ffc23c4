/** The one list of output tables and columns, and what is written from it: CSV files and their Table Schemas. */
package fr.care.controle.restitution.tableau;
