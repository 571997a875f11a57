using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PerformanceReports.Web.Tests.Architecture;

/// <summary>
/// Finds which types the types of a namespace use, in signatures and in the code of methods: every token in IL is looked
/// up, so that a local variable or a call is seen as well as a field. Generic arguments and nested (compiler-made) types
/// are followed.
/// </summary>
internal sealed class TypeUses(PEReader file, MetadataReader metadata)
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>()
        .ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    public IEnumerable<(string Source, string Target)> Of(string root) =>
        from handle in metadata.TypeDefinitions
        let source = NameOf(handle)
        where source == root || source.StartsWith(root + ".", StringComparison.Ordinal)
        from target in TargetsOf(metadata.GetTypeDefinition(handle)).Distinct()
        where target.Length > 0 && target != source
        select (source, target);

    private List<string> TargetsOf(TypeDefinition type)
    {
        var names = new TypeNames();
        var targets = new List<string>();
        targets.AddRange(Names(type.BaseType));
        targets.AddRange(type.GetInterfaceImplementations()
            .SelectMany(item => Names(metadata.GetInterfaceImplementation(item).Interface)));
        targets.AddRange(type.GetFields()
            .SelectMany(field => metadata.GetFieldDefinition(field).DecodeSignature(names, null)));
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            var signature = method.DecodeSignature(names, null);
            targets.AddRange(signature.ReturnType);
            targets.AddRange(signature.ParameterTypes.SelectMany(name => name));
            targets.AddRange(BodyOf(method));
        }

        return targets;
    }

    private IEnumerable<string> BodyOf(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            var locals = metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(new TypeNames(), null);
            foreach (var name in locals.SelectMany(local => local))
            {
                yield return name;
            }
        }

        foreach (var name in TokensOf(body.GetILContent().AsSpan().ToArray()).SelectMany(Names))
        {
            yield return name;
        }
    }

    private static IEnumerable<EntityHandle> TokensOf(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opcode = code[at] == 0xFE ? (0xFE << 8) | code[at + 1] : code[at];
            at += opcode > 0xFF ? 2 : 1;
            var operand = Operands[opcode];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineTok)
            {
                yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(code, at));
            }

            at += SizeOf(operand, code, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private IEnumerable<string> Names(EntityHandle handle)
    {
        var names = new TypeNames();
        return handle.IsNil ? [] : handle.Kind switch
        {
            HandleKind.TypeDefinition => [NameOf((TypeDefinitionHandle)handle)],
            HandleKind.TypeReference => names.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
            HandleKind.TypeSpecification =>
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(names, null),
            HandleKind.MemberReference => OfMember(metadata.GetMemberReference((MemberReferenceHandle)handle)),
            HandleKind.MethodDefinition => [NameOf(
                metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType())],
            HandleKind.FieldDefinition => [NameOf(
                metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType())],
            HandleKind.MethodSpecification => OfGeneric(
                metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
            _ => [],
        };
    }

    /// <summary>The type of the member, and what it gives: a table of a database context is known by its rows.</summary>
    private IEnumerable<string> OfMember(MemberReference member) =>
    [
        .. Names(member.Parent),
        .. member.GetKind() == MemberReferenceKind.Method
            ? member.DecodeMethodSignature(new TypeNames(), null).ReturnType
            : member.DecodeFieldSignature(new TypeNames(), null),
    ];

    private IEnumerable<string> OfGeneric(MethodSpecification method) =>
        [.. Names(method.Method), .. method.DecodeSignature(new TypeNames(), null).SelectMany(name => name)];

    private string NameOf(TypeDefinitionHandle handle) => TypeNames.Of(metadata, handle);
}
