import { commandsBench } from './commands.bench';

void commandsBench();
