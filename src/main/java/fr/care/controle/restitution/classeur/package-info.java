/** The workbook that people open: the output tables as sheets, after a sheet that tells what they are. */
package fr.care.controle.restitution.classeur;
