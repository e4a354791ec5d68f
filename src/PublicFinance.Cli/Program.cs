using PublicFinance.Cli;

return await App.RunAsync(args, Terminal.OfProcess());
