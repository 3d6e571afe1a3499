// Microsoft's OpenXmlValidator over many Word files in one process.
//
//   node validate.mjs < paths.txt      one path a line on standard input
//
// Prints one JSON object on standard output: {path: {"error": null | "...", "findings": [{code, category, severity, message, part}]}}.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

// The .NET runtime chats on the console; standard output holds nothing but the JSON.
console.log = console.info = console.debug = console.warn = (...words) => console.error(...words);

const runtime = new URL('./node_modules/docxodus/dist/wasm/_framework/dotnet.js', import.meta.url);
const { dotnet } = await import(runtime.href);
const { getAssemblyExports, getConfig } = await dotnet.withDiagnosticTracing(false).create();
const { DocxodusWasm } = await getAssemblyExports(getConfig().mainAssemblyName);

function kindOf({ code, category, severity, message, owningPartUri }) {
  return { code, category, severity, message, part: owningPartUri };
}

async function validate(path) {
  try {
    const report = JSON.parse(DocxodusWasm.DocumentConverter.VerifyDeliverable(new Uint8Array(await readFile(path))));
    if (report.findings === undefined) return { error: JSON.stringify(report).slice(0, 500), findings: [] };
    return { error: null, findings: report.findings.map(kindOf) };
  } catch (error) {
    return { error: String(error), findings: [] };
  }
}

const reports = {};
for (const path of (await text(process.stdin)).split('\n').filter(Boolean)) reports[path] = await validate(path);
process.stdout.write(JSON.stringify(reports), () => process.exit(0));
